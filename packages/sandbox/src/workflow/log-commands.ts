/** One `::name key=value::message` line of a step's output. */
export interface LogCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

const pattern = /^\s*::([a-zA-Z][a-zA-Z-]*)(?: (.*?))?::(.*)$/s;

/** Reads a log command; undefined when the line is ordinary output. */
export function parseLogCommand(line: string): LogCommand | undefined {
  const match = pattern.exec(line);
  if (match === null) return undefined;
  const [, name = '', properties = '', message = ''] = match;
  return {
    name: name.toLowerCase(),
    properties: parseProperties(properties),
    message: unescapeMessage(message),
  };
}

function parseProperties(text: string): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const part of text.split(',')) {
    const equals = part.indexOf('=');
    if (equals <= 0) continue;
    const value = part.slice(equals + 1);
    properties[part.slice(0, equals).trim()] = unescapeMessage(
      value.replaceAll('%3A', ':').replaceAll('%2C', ','),
    );
  }
  return properties;
}

const unescapeMessage = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

/** Longest annotation message that the runner keeps, and how many of each level it counts per step. */
const messageLimit = 4096;
export const annotationsPerLevel = 10;

export function annotationOf(level: AnnotationLevel, command: LogCommand): Annotation {
  const { title, file, line, col } = command.properties;
  return {
    level,
    message: command.message.slice(0, messageLimit),
    ...(title ? { title } : {}),
    ...(file ? { file } : {}),
    ...(line ? { line: Number(line) } : {}),
    ...(col ? { column: Number(col) } : {}),
  };
}
