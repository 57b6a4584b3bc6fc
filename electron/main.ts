import { app } from 'electron';
import { catalogueOf, compilerFor } from '#domain/language/catalogues.ts';
import { speak } from '#domain/language/speak.ts';
import { buildFacts, versionLine } from '#electron/build-facts.ts';
import { createHandedOver, type HandedOver } from '#electron/files/handed-over.ts';
import { logUncaught } from '#electron/log/log-failure.ts';
import { chooseProfile, type Profile } from '#electron/profile.ts';
import { chosenSpeech } from '#electron/settings/chosen-speech.ts';
import { lockDown, sandboxAll } from '#electron/window/lock-down.ts';
import { makeWindow } from '#electron/window/make-window.ts';
import { profileProblem } from '#electron/window/problem-page.ts';
import { showProblem } from '#electron/window/problem-window.ts';
import { registerScheme, serveBundle } from '#electron/window/protocol.ts';
import { hearOutside } from '#electron/window/outside-requests.ts';
import { readStart, routeOfLink } from '#electron/window/start-request.ts';

// Electron holds 'ready' back until this module has been evaluated, so only what must come before it stands here.
const startedAt = Date.now();
const request = readStart(process.argv, process.cwd());
if (request.kind === 'version') {
  process.stdout.write(`${versionLine(app.getVersion(), buildFacts)}\n`);
  process.exit();
}
logUncaught();
const outside = hearOutside();
const profile = chooseProfile();
sandboxAll();
registerScheme();

if (profile.problem || app.requestSingleInstanceLock()) {
  void app.whenReady().then(() => {
    let started: Promise<void>;
    serveBundle(() => started);
    lockDown();
    started = start(profile);
  });
} else app.quit(); // Heed runs already; it was told, and shows itself

/**
 * A window's processes take their time to start. They do so while the rest of main is read and evaluated; the page
 * itself is served when main can answer its first question.
 */
async function start({ folder, isVirtual, problem }: Profile) {
  const speech = chosenSpeech(folder);
  speak(speech); // for the window; what main itself says comes with the catalogue
  const handedOver = createHandedOver();
  const first = problem || request.kind === 'hidden' ? null : makeWindow(firstRoute(handedOver));
  const messages = await catalogueOf[speech.language]();
  speak(speech, messages, await compilerFor(speech));
  if (problem) return showProblem(profileProblem(folder, problem));
  const { run } = await import('#electron/run.ts');
  await run({ folder, isVirtual, startedAt, first, messages, outside, handedOver });
}

/** Where the first window begins; undefined for where Heed begins by itself. */
function firstRoute(handedOver: HandedOver): string | undefined {
  if (request.kind === 'link') return routeOfLink(request.link);
  return request.kind === 'file' ? handedOver.take(request.file) : undefined;
}
