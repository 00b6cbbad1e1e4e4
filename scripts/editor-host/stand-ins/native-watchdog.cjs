// Stands in for @vscode/native-watchdog, which would need a C++ tool chain:
// ends this process when the one that started it is gone, so that no extension host is left behind.
const everyMilliseconds = 3000;
const exitCodeOfOrphan = 87;

exports.start = (parent) => {
  const timer = setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(exitCodeOfOrphan);
    }
  }, everyMilliseconds);
  timer.unref();
};

exports.exit = (code) => process.exit(code ?? 0);
