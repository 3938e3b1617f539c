import {
  type Annotation,
  type AnnotationLevel,
  annotationOf,
  annotationsPerLevel,
  type LogCommand,
  parseLogCommand,
} from './log-commands.ts';
import type { Masks } from './masks.ts';

/** What a step's log commands change outside of the log. */
export interface LogEffects {
  readonly setOutput: (name: string, value: string) => void;
  readonly saveState: (name: string, value: string) => void;
}

/** The log of one step: every line goes through the commands and the masks before anyone sees it. */
export class StepLog {
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  #stopToken: string | undefined;
  #echo = false;

  private readonly masks: Masks;
  private readonly onLine: (line: string) => void;

  constructor(masks: Masks, onLine: (line: string) => void) {
    this.masks = masks;
    this.onLine = onLine;
  }

  /** A line printed by a process. A command that is disabled or not supported is an error line and `false`. */
  accept(line: string, effects: LogEffects): boolean {
    if (this.#stopToken !== undefined) {
      if (line.trim() === `::${this.#stopToken}::`) this.#stopToken = undefined;
      else this.write(line);
      return true;
    }
    const command = parseLogCommand(line);
    if (command === undefined) {
      this.write(line);
      return true;
    }
    return this.#obey(command, line, effects);
  }

  /** A line of the runner itself. */
  write(text: string): void {
    for (const line of this.masks.apply(text).split(/\r\n|\n/)) {
      this.lines.push(line);
      this.onLine(line);
    }
  }

  annotate(level: AnnotationLevel, message: string): void {
    this.#annotation(annotationOf(level, { name: level, properties: {}, message }));
  }

  #obey(command: LogCommand, line: string, effects: LogEffects): boolean {
    const { name, message, properties } = command;
    switch (name) {
      case 'add-mask':
        if (message.trim() === '') this.annotate('warning', "Can't add secret mask for empty string");
        else this.masks.add(message);
        break;
      case 'error':
      case 'warning':
      case 'notice':
        this.#annotation(annotationOf(name, command));
        return true;
      case 'debug':
        return true;
      case 'group':
        this.write(`##[group]${message}`);
        return true;
      case 'endgroup':
        this.write('##[endgroup]');
        return true;
      case 'echo':
        this.#echo = message.trim().toLowerCase() === 'on';
        return true;
      case 'stop-commands':
        this.#stopToken = message;
        break;
      case 'set-output':
        effects.setOutput(properties.name ?? '', message);
        this.annotate('warning', deprecated(name));
        break;
      case 'save-state':
        effects.saveState(properties.name ?? '', message);
        this.annotate('warning', deprecated(name));
        break;
      case 'set-env':
      case 'add-path':
        this.annotate(
          'error',
          `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`,
        );
        return false;
      case 'add-matcher':
      case 'remove-matcher':
        this.annotate('error', `Problem matchers (::${name}::) are not supported by the sandbox runner.`);
        return false;
      default:
        this.write(line);
        return true;
    }
    if (this.#echo) this.write(line);
    return true;
  }

  #annotation(annotation: Annotation): void {
    const message = this.masks.apply(annotation.message);
    this.write(`##[${annotation.level}]${message}`);
    const same = this.annotations.filter(({ level }) => level === annotation.level);
    if (same.length < annotationsPerLevel) this.annotations.push({ ...annotation, message });
  }
}

const deprecated = (name: string): string =>
  `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`;
