/** An input of action.yml. Every value is text on the runner; `kind` says what it must be. */
export type InputDefinition =
  | {
      readonly kind: 'text';
      readonly required?: boolean;
      readonly default?: string;
      readonly pattern?: RegExp;
      readonly form?: string;
      readonly secret?: boolean;
    }
  | {
      readonly kind: 'choice';
      readonly values: readonly string[];
      readonly required?: boolean;
      readonly default?: string;
    }
  | { readonly kind: 'boolean'; readonly default: boolean }
  | {
      readonly kind: 'integer';
      readonly default?: number;
      readonly required?: boolean;
      readonly minimum: number;
      readonly maximum: number;
    };

export type InputDefinitions = Readonly<Record<string, InputDefinition>>;

type ValueOf<D extends InputDefinition> = D extends { kind: 'boolean' }
  ? boolean
  : D extends { kind: 'integer' }
    ? D extends { required: true } | { default: number }
      ? number
      : number | undefined
    : D extends { kind: 'choice'; values: readonly (infer V)[] }
      ? D extends { required: true } | { default: string }
        ? V
        : V | undefined
      : D extends { required: true } | { default: string }
        ? string
        : string | undefined;

export type InputValues<D extends InputDefinitions> = { readonly [K in keyof D]: ValueOf<D[K]> };

/** An environment variable that the action reads: credentials, secrets of Lago, settings of the runner. */
export interface VariableDefinition {
  readonly required: boolean;
  /** Needed all the same, unless an input has this value. */
  readonly neededUnless?: { readonly input: string; readonly is: string };
  readonly secret: boolean;
  /** How to make one, as the end of a sentence: "create it with `openssl rand -hex 64`". */
  readonly remedy: string;
}

export type VariableDefinitions = Readonly<Record<string, VariableDefinition>>;

export type VariableValues<D extends VariableDefinitions> = {
  readonly [K in keyof D]: D[K] extends { required: true } ? string : string | undefined;
};

/** What an action takes and gives: the code's side of action.yml, compared with it by a check. */
export interface ActionDefinition<
  I extends InputDefinitions,
  O extends string,
  V extends VariableDefinitions,
> {
  readonly name: string;
  readonly inputs: I;
  readonly outputs: readonly O[];
  readonly variables: V;
}

/** Keeps the literal types of a definition. */
export function defineAction<
  const I extends InputDefinitions,
  const O extends string,
  const V extends VariableDefinitions,
>(definition: ActionDefinition<I, O, V>): ActionDefinition<I, O, V> {
  return definition;
}

/** Scaleway's own names, needed by every action that talks to Scaleway. */
export const scalewayVariables = {
  SCW_ACCESS_KEY: {
    required: true,
    secret: false,
    remedy: 'create an API key in the Scaleway console under IAM > API keys',
  },
  SCW_SECRET_KEY: {
    required: true,
    secret: true,
    remedy: 'it is shown once, when the API key is created in the Scaleway console under IAM > API keys',
  },
  SCW_DEFAULT_PROJECT_ID: {
    required: true,
    secret: false,
    remedy: 'copy the project id from the Scaleway console under Project > Settings',
  },
  SCW_API_URL: { required: false, secret: false, remedy: 'leave it out to use the Scaleway API itself' },
} as const satisfies VariableDefinitions;

/** The same for an action that needs Scaleway only when it was given no topology. */
export const optionalScalewayVariables = {
  SCW_ACCESS_KEY: { ...scalewayVariables.SCW_ACCESS_KEY, required: false },
  SCW_SECRET_KEY: { ...scalewayVariables.SCW_SECRET_KEY, required: false },
  SCW_DEFAULT_PROJECT_ID: { ...scalewayVariables.SCW_DEFAULT_PROJECT_ID, required: false },
  SCW_API_URL: scalewayVariables.SCW_API_URL,
} as const satisfies VariableDefinitions;

/** What every action that opens connections understands; see contracts/connect-to. */
export const connectVariables = {
  LAGO_SCW_CONNECT_TO: { required: false, secret: false, remedy: 'leave it out to connect directly' },
} as const satisfies VariableDefinitions;
