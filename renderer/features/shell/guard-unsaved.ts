import { bridge } from '#bridge/bridge.ts';
import { hasUnsaved, onSaveState, saveState } from '#data/save-state.ts';

/** Tells main while something typed here is not saved, so that it keeps this window; and keeps the page from being left. */
export function guardUnsaved(): () => void {
  let told = false;
  const tell = () => {
    const isUnsaved = hasUnsaved();
    if (isUnsaved === told) return;
    told = isUnsaved;
    void bridge.setUnsaved(isUnsaved);
  };
  const stay = (event: BeforeUnloadEvent) => {
    if (saveState().kind === 'failed') event.preventDefault();
  };
  const stop = onSaveState(tell);
  window.addEventListener('beforeunload', stay);
  return () => {
    stop();
    window.removeEventListener('beforeunload', stay);
  };
}
