import { parseArgs } from "node:util";
import { HostProblem } from "../hosts/port";
import type { Command, OptionValues } from "./command";
import { checkCommand } from "./commands/check";
import { evaluateCommand } from "./commands/evaluate";
import { factsCommand } from "./commands/facts";
import { reportCommand } from "./commands/report";
import { rubricsCommand } from "./commands/rubrics";
import { standardCommand } from "./commands/standard";
import { templateCommand } from "./commands/template";
import { CommandProblem } from "./inputs";

export const commands: readonly Command[] = [evaluateCommand, checkCommand, factsCommand, rubricsCommand, standardCommand, templateCommand, reportCommand];

export interface RunResult {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** The whole command line as a function: arguments in, texts and exit code out (design.md §5). */
export async function runPerf(args: readonly string[]): Promise<RunResult> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") return { exitCode: name === undefined ? 2 : 0, ...help(name === undefined) };
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return failed(2, [`没有“${name}”这个命令。`, ...usage()]);
  try {
    return { exitCode: 0, stdout: await runCommand(command, rest), stderr: "" };
  } catch (error) {
    if (error instanceof CommandProblem) return failed(error.exitCode, error.lines);
    if (error instanceof HostProblem) return failed(1, [error.message]);
    throw error;
  }
}

async function runCommand(command: Command, args: readonly string[]): Promise<string> {
  const { values, positionals } = parsed(command, args);
  const { least, most } = command.arguments;
  if (positionals.length < least) throw new CommandProblem(2, [`少了要处理的文件。用法：perf ${command.usage}`]);
  if (positionals.length > most) throw new CommandProblem(2, [`多出了“${positionals.slice(most).join("”“")}”。用法：perf ${command.usage}`]);
  return command.run(positionals, values);
}

function parsed(command: Command, args: readonly string[]): { readonly values: OptionValues; readonly positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: command.options, allowPositionals: true, strict: true });
    return { values: values as OptionValues, positionals };
  } catch (error) {
    throw new CommandProblem(2, [`选项不对：${unknownOption(error)}。用法：perf ${command.usage}`], { cause: error });
  }
}

function unknownOption(error: unknown): string {
  const quoted = error instanceof Error ? /'([^']+)'/.exec(error.message)?.[1] : undefined;
  return quoted === undefined ? "请检查选项的写法" : `“${quoted}”`;
}

function usage(): readonly string[] {
  return commands.map(({ usage: line }) => `  perf ${line}`);
}

function help(asError: boolean): { readonly stdout: string; readonly stderr: string } {
  const text = ["PERF 绩效自评", "", ...commands.flatMap(({ usage: line, about }) => [`  perf ${line}`, `      ${about}`]), ""].join("\n");
  return asError ? { stdout: "", stderr: text } : { stdout: text, stderr: "" };
}

function failed(exitCode: 1 | 2, lines: readonly string[]): RunResult {
  return { exitCode, stdout: "", stderr: `${lines.join("\n")}\n` };
}
