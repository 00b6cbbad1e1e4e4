// Whether a desktop VS Code can show itself on this machine.

/** Windows and macOS always have a desktop; elsewhere there is one when a display server is named. */
export function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
