import { bridge } from '#bridge/bridge.ts';
import { onSettings, settings } from '#bridge/settings.ts';
import { localZone, now, today } from '#data/clock.ts';
import { onReminderInputs, readReminderPlan } from '#data/reminder-inputs.ts';

/** Several changes in a row make one plan; nobody is kept waiting by it. */
const REST_MS = 1_000;
/** How often it is asked whether the day or the zone is another. */
const ASK_EVERY_MS = 60_000;

/**
 * Sends main the whole plan of reminders, at first and whenever records, settings, the day or the zone change. Main
 * reminds from it with every window closed. Returns the way to stop.
 */
export function startReminderPlanning(): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let isPlanning = false;
  let isStale = false;
  let place = '';

  const later = () => {
    clearTimeout(resting);
    resting = setTimeout(() => requestIdleCallback(() => void plan(), { timeout: REST_MS }), REST_MS);
  };

  async function plan() {
    if (isStopped) return;
    if (isPlanning) {
      isStale = true;
      return;
    }
    isPlanning = true;
    isStale = false;
    place = whereAndWhen();
    try {
      await bridge.sendReminderPlan(await readReminderPlan(settings(), now(), localZone()));
    } catch {
      place = ''; // asked again within a minute
    }
    isPlanning = false;
    if (isStale) later();
  }

  const look = () => {
    if (whereAndWhen() !== place) later();
  };
  const asking = setInterval(look, ASK_EVERY_MS);
  document.addEventListener('visibilitychange', look);
  const ends = [onReminderInputs(later), onSettings(later)];
  later();

  return () => {
    isStopped = true;
    clearTimeout(resting);
    clearInterval(asking);
    document.removeEventListener('visibilitychange', look);
    for (const end of ends) end();
  };
}

const whereAndWhen = () => `${today()} ${localZone()}`;
