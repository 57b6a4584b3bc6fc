import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconTemplate } from '@tabler/icons-react';
import { withOwnTemplates } from '#domain/one-on-ones/templates.ts';
import { Button } from '#components/button.tsx';
import { Menu } from '#components/menu.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { listOwnTemplates } from '#data/templates.ts';

/** Puts a template into a note that is still empty. */
export function MeetingTemplate({ onChoose }: { readonly onChoose: (body: string) => void }) {
  const templates = useLiveQuery(async () => withOwnTemplates(await listOwnTemplates()), []);
  if (!templates) return null;
  return (
    <Menu
      label={t`Templates`}
      trigger={
        <Button kind="quiet" size="small">
          <Trans><IconTemplate size="1rem" aria-hidden /> Begin with a template</Trans>
        </Button>
      }
      items={templates.map(({ id, name, body }) => ({ key: id, label: name, onAction: () => onChoose(body) }))}
    />
  );
}
