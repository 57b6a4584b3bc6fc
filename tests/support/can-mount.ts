import { execFileSync } from 'node:child_process';

/** Whether a test may mount a small disk of its own here. */
export const canMount = ((): boolean => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    execFileSync('umount', ['/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
