import type { Localised } from '../report';
import { parseInvocation } from './arguments';
import { check } from './check';
import { corrections } from './corrections';
import { type ExitStatus, exitStatus } from './exit-status';
import { fix } from './fix';
import { helpText } from './help';
import { OutputFailure } from './output';
import type { Surroundings } from './surroundings';
import { tool } from './version';

/**
 * Does what the arguments ask for, and gives the exit status. A reader of the output that goes away ends it quietly.
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  try {
    return await obey(args, surroundings);
  } catch (error) {
    if (error instanceof OutputFailure && error.closed) return exitStatus.clean;
    throw error;
  }
}

async function obey(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const invocation = parseInvocation(args);
  switch (invocation.kind) {
    case 'help':
      await surroundings.standardOutput.write(helpText());
      return exitStatus.clean;
    case 'version':
      await surroundings.standardOutput.write(`${tool.name} ${tool.version}\n`);
      return exitStatus.clean;
    case 'mistake':
      await surroundings.standardError.write(mistakeText(invocation.message));
      return exitStatus.usage;
    case 'check':
      return check(invocation.options, surroundings);
    case 'fix':
      return fix(invocation.options, surroundings);
    case 'corrections':
      return corrections(invocation.options, surroundings);
  }
}

function mistakeText({ zh, en }: Localised): string {
  return `gouji: ${zh} ${en}\n用法见 gouji --help。 See gouji --help.\n`;
}
