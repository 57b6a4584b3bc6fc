import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { noteTemplates } from '#domain/one-on-ones/templates.ts';
import type { Template, TemplateId } from '#domain/one-on-ones/one-on-one.ts';
import { stamp } from '#domain/record.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { List, ListRow } from '#components/list.tsx';
import { Page, Section } from '#components/page.tsx';
import { sayOutcome } from '#components/say-outcome.ts';
import { now } from '#data/clock.ts';
import { newId } from '#data/ids.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listOwnTemplates, removeTemplate, saveTemplate } from '#data/templates.ts';
import { undo } from '#data/undo.ts';
import { TemplateDialog } from './template-dialog.tsx';

/** Beginnings for the notes of a one-on-one: the manager's own, and Heed's to start from. */
export function TemplatesScreen() {
  const own = useLiveQuery(() => listOwnTemplates(), []);
  const [edited, setEdited] = useState<Template | null>(null);
  if (!own) return null;
  const begin = (name: string, body: string) => setEdited(stamp<Template>({ id: newId<TemplateId>(), name, body }, now()));
  const save = async (template: Template) => {
    setEdited(null);
    await saveTemplate(own.some(({ id }) => id === template.id) ? t`Change template` : t`Add template`, template);
  };
  const remove = async (template: Template) => {
    sayOutcome(await removeTemplate(template), t`Deleted the template.`, undo);
  };
  return (
    <Page
      title={t`Templates`}
      subtitle={t`Beginnings for the notes of a one-on-one.`}
      actions={
        <>
          <ButtonLink kind="quiet" to="/one-on-ones">
            <Trans>One-on-ones</Trans>
          </ButtonLink>
          <Button kind="primary" onPress={() => begin('', '')}>
            <Trans>New template</Trans>
          </Button>
        </>
      }
    >
      <Section title={t`Yours`}>
        {own.length === 0 && <EmptyState title={t`You have no template of your own.`}><Trans>Write one, or take one of Heed’s and change it.</Trans></EmptyState>}
        {own.length > 0 && (
          <List>
            {own.map((template) => (
              <ListRow
                key={template.id}
                evidence={<FirstWords body={template.body} />}
                actions={
                  <>
                    <Button size="small" onPress={() => setEdited(template)} aria-label={t`Change ${template.name}`}>
                      <Trans>Change</Trans>
                    </Button>
                    <Button size="small" kind="quiet" onPress={() => void remove(template)} aria-label={t`Delete ${template.name}`}>
                      <Trans>Delete</Trans>
                    </Button>
                  </>
                }
              >
                <bdi>{template.name}</bdi>
              </ListRow>
            ))}
          </List>
        )}
      </Section>
      <Section title={t`Heed’s`}>
        <List>
          {noteTemplates.map(({ id, name, purpose, body }) => (
            <ListRow
              key={id}
              evidence={
                <>
                  {purpose}
                  <details className="mt-1">
                    <summary><Trans>What it holds</Trans></summary>
                    <pre className="mt-1 font-sans whitespace-pre-wrap">{body}</pre>
                  </details>
                </>
              }
              actions={
                <Button size="small" onPress={() => begin(name, body)} aria-label={t`Make it your own: ${name}`}>
                  <Trans>Make it your own</Trans>
                </Button>
              }
            >
              {name}
            </ListRow>
          ))}
        </List>
      </Section>
      {edited && <TemplateDialog template={edited} onSave={(template) => void save(template)} onClose={() => setEdited(null)} />}
    </Page>
  );
}

const FirstWords = ({ body }: { readonly body: string }) => <bdi className="line-clamp-1">{body.replace(/[#*\-_\s]+/gu, ' ').trim() || t`Empty`}</bdi>;
