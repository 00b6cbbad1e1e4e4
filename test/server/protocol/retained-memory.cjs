// Loaded before the server: whenever it is asked, it tells how many bytes the process retains once all that is unused is gone.
const { setFlagsFromString } = require('node:v8');

// What is run often is compiled again and again, better each time. That memory says nothing of what the server keeps.
setFlagsFromString('--no-opt');

process.on('message', () => {
  for (let time = 0; time < 4; time++) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.send({ retained: heapUsed + external });
});
