// Stands in for @vscode/spdlog, which would need a C++ tool chain: writes the logs line by line, without rotation.
const fs = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
const methods = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

let levelOfAll = levels.indexOf('info');
const loggers = new Set();

class Logger {
  #file;
  #bare = false;
  #level = levelOfAll;

  constructor(_type, _name, file) {
    this.#file = file;
    loggers.add(this);
  }

  write(level, message) {
    if (level < this.#level) return;
    const line = this.#bare ? message : `${new Date().toISOString()} [${levels[level]}] ${message}\n`;
    try {
      fs.appendFileSync(this.#file, line);
    } catch {
      // A log that cannot be written (its folder was removed at the end) must not take the editor down.
    }
  }

  getLevel() {
    return this.#level;
  }

  setLevel(level) {
    this.#level = level;
  }

  clearFormatters() {
    this.#bare = true;
  }

  drop() {
    loggers.delete(this);
  }

  setPattern() {}

  flush() {}
}

methods.forEach((method, level) => {
  Logger.prototype[method] = function (message) {
    this.write(level, message);
  };
});

async function createLogger(name, file) {
  await fs.promises.mkdir(path.dirname(file), { recursive: true });
  return new Logger('rotating', name, file);
}

exports.version = 0;
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
exports.setFlushOn = () => {};
exports.setLevel = (level) => {
  levelOfAll = level;
  for (const logger of loggers) logger.setLevel(level);
};
