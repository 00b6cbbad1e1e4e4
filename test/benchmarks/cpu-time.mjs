// Processor time, which other programs on the machine disturb less than the time on the clock.
import { readdirSync, readFileSync } from 'node:fs';

/** What all threads of another process have used so far, in milliseconds; undefined where the system does not tell. */
export function cpuTime(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const nanoseconds = threads.map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
    return nanoseconds.reduce((sum, time) => sum + time, 0) / 1e6;
  } catch {
    return undefined;
  }
}

/** What this process has used so far, in milliseconds. */
export function ownCpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
