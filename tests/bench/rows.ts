import { archiveFigures } from './archive.ts';
import { idleFigures, memoryFigures } from './at-rest.ts';
import { briefFigures } from './brief.ts';
import { careFigures } from './care.ts';
import type { Figure } from './figures.ts';
import type { Ground } from './ground.ts';
import { sizeFigures } from './installed-size.ts';
import { saveFigures } from './save.ts';
import { searchFigures } from './search.ts';
import { sealedStartFigures } from './sealed-start.ts';
import { sealingFigures } from './sealing.ts';
import { rebuildFigures, startFigures } from './starts.ts';
import { importFigures, planFigures } from './through-the-app.ts';
import { warmWindowFigures } from './warm-windows.ts';

/** What can be measured, by the name that `--only` takes, in the order of the table. */
export const rows: Readonly<Record<string, (ground: Ground) => Promise<readonly Figure[]>>> = {
  start: startFigures,
  windows: warmWindowFigures,
  search: searchFigures,
  brief: briefFigures,
  care: careFigures,
  save: saveFigures,
  import: importFigures,
  plans: planFigures,
  archive: archiveFigures,
  rebuild: rebuildFigures,
  sealing: sealingFigures,
  'sealed-start': sealedStartFigures,
  memory: memoryFigures,
  idle: idleFigures,
  size: sizeFigures,
};
