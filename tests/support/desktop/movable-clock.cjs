// Loaded into the main process before the app: its wall clock goes ahead of the machine's by the seconds that stand in
// a file, and jumps when the file changes, while timers run on as they do over a sleep. Windows keep the real clock.
const fs = require('node:fs');

const realNow = Date.now;
let aheadMs = 0;
let readAt = -Infinity;

function ahead() {
  if (performance.now() - readAt > 200) {
    readAt = performance.now();
    aheadMs = Number(fs.readFileSync(process.env.HEED_TEST_CLOCK, 'utf8')) * 1000;
  }
  return aheadMs;
}

Date.now = () => realNow() + ahead();
