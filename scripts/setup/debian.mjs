// Installs Debian packages where that is allowed, and says exactly what to install where it is not.
import { findProgram } from './programs.mjs';
import { runQuietly } from './run.mjs';
import { SetUpError, step } from './terminal.mjs';

/** The words before a command that make it run as the administrator, or undefined where that is not possible. */
async function asAdministrator() {
  if (process.getuid?.() === 0) return [];
  const sudo = findProgram('sudo');
  if (!sudo) return undefined;
  const { code } = await runQuietly(sudo, ['-n', 'true']);
  return code === 0 ? [sudo, '-n'] : undefined;
}

/** What a person has to type to install the packages. */
function installationCommand(packages) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/**
 * Installs packages with apt-get, as root or by a sudo that asks for no password.
 *
 * @param {string[]} packages
 * @throws {SetUpError} naming what to install, when it cannot be done here
 */
export async function installPackages(packages) {
  const names = packages.join(' ');
  const command = installationCommand(packages);
  const apt = findProgram('apt-get');
  const administrator = apt && (await asAdministrator());
  if (!administrator) {
    throw new SetUpError(
      `缺少 ${names}，这里没有权限自动安装。请先运行：${command}`,
      `${names} missing, and there are no rights to install here. Please run first: ${command}`,
    );
  }
  await step(`安装系统软件包  Installing Debian packages: ${names}`, async () => {
    const environment = ['env', 'DEBIAN_FRONTEND=noninteractive', apt];
    const [program, ...leading] = [...administrator, ...environment];
    const update = await runQuietly(program, [...leading, 'update']);
    const wanted = ['install', '-y', '--no-install-recommends', ...packages];
    const install = await runQuietly(program, [...leading, ...wanted]);
    if (install.code !== 0) {
      throw new SetUpError(
        `apt-get 安装 ${names} 失败。请手工运行：${command}`,
        `apt-get could not install ${names}. Please run: ${command}\n${update.output}${install.output}`,
      );
    }
  });
}
