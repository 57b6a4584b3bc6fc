import { onSettings, settings } from '#bridge/settings.ts';

/** Keeps the page's theme and text size as the settings say. Text size moves the root font size, which every measure follows. */
export function followAppearance(): () => void {
  apply();
  return onSettings(apply);
}

function apply() {
  const { theme, textSize } = settings();
  const { documentElement } = document;
  if (theme === 'system') delete documentElement.dataset['theme'];
  else documentElement.dataset['theme'] = theme;
  documentElement.style.fontSize = `${textSize}%`;
}
