import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './io';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses the arguments of a command. What follows an option that takes a value is its value, also when that begins with a
 * dash ("- first point"), but for another option of the command: then the value was left out.
 */
export function parseOptions<const T extends Options>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ args: string[]; allowPositionals: true; options: T }>> {
  return parseArgs({ args: [...joined(args, options)], allowPositionals: true, options });
}

function joined(args: readonly string[], options: Options): readonly string[] {
  const rest = args.indexOf('--');
  const own = rest === -1 ? args : args.slice(0, rest);
  const all: string[] = [];
  for (let at = 0; at < own.length; at++) {
    const arg = own[at] ?? '';
    const value = own[at + 1];
    if (!isOption(arg, options) || options[arg.slice(2)]?.type !== 'string') all.push(arg);
    else if (value === undefined || isOption(value, options)) throw new UsageError(`${arg} wants a value`);
    else {
      all.push(`${arg}=${value}`);
      at++;
    }
  }
  return rest === -1 ? all : [...all, ...args.slice(rest)];
}

function isOption(arg: string, options: Options): boolean {
  return arg.startsWith('--') && Object.hasOwn(options, arg.slice(2));
}
