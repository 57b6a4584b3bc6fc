/** Fields that somebody typed into since this page was loaded. */
const typedInto = new WeakSet<EventTarget>();

/** Begins to notice typing. Returns the way to stop. */
export function noticeTyping(): () => void {
  const notice = ({ target }: Event) => target && typedInto.add(target);
  document.addEventListener('input', notice, true);
  return () => document.removeEventListener('input', notice, true);
}

/** Whether a form or dialog is open with words in it that nothing has saved: they would go with the page. */
export const hasOpenWords = (): boolean =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(':is(form, [role=dialog]) :is(input, textarea)')].some((field) => typedInto.has(field) && field.value.trim() !== '');
