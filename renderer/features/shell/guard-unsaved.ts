import { bridge } from '#bridge/bridge.ts';
import { RefusedError } from '#data/save.ts';
import { hasUnsaved, onSaveState, refusedChanges, saveState } from '#data/save-state.ts';

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
    if (saveState().kind === 'failed' || refusedChanges().length > 0) event.preventDefault();
  };
  // The banner has told it and keeps its words; the screen that asked need not.
  const hush = (event: PromiseRejectionEvent) => {
    if (event.reason instanceof RefusedError) event.preventDefault();
  };
  const stop = onSaveState(tell);
  window.addEventListener('beforeunload', stay);
  window.addEventListener('unhandledrejection', hush);
  return () => {
    stop();
    window.removeEventListener('beforeunload', stay);
    window.removeEventListener('unhandledrejection', hush);
  };
}
