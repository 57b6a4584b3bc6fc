import { t } from '@lingui/core/macro';
import type { Template } from '#domain/one-on-ones/one-on-one.ts';
import { removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { locale } from '#domain/language/speak.ts';

const collator = new Intl.Collator(locale(), { sensitivity: 'base' });

/** The manager's own templates by name; Heed's stand in `domain/one-on-ones/templates.ts`. */
export async function listOwnTemplates(): Promise<Template[]> {
  const templates = await db.templates.filter(({ deletedAt }) => deletedAt === null).toArray();
  return templates.sort((a, b) => collator.compare(a.name, b.name));
}

export const saveTemplate = (label: string, template: Template): Promise<void> => commit(label, [put('templates', template)]);
export const removeTemplate = removing('templates', t`Delete template`);
