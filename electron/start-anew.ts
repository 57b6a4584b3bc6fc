import type { App } from 'electron';

interface Running {
  readonly app: Pick<App, 'quit' | 'relaunch'>;
  /** Has every window save what is typed; answers whether all of it is saved. */
  readonly saveAll: () => Promise<boolean>;
  readonly argv: readonly string[];
  /** The file of an AppImage: the program itself runs from a mount that is gone once it has ended. */
  readonly appImage: string | undefined;
}

/**
 * Ends Heed as any end does and starts it once more, for what is settled at a start, such as the language. While
 * something typed cannot be saved, Heed stays. What this start was for, a link or a place in the tray, is not asked for again.
 */
export async function startAnew({ app, saveAll, argv, appImage }: Running): Promise<'starting' | 'unsaved'> {
  if (!(await saveAll())) return 'unsaved';
  const args = argv.slice(1).filter((each) => each !== '--hidden' && !each.startsWith('heed:'));
  app.relaunch(appImage === undefined ? { args } : { args, execPath: appImage });
  app.quit();
  return 'starting';
}
