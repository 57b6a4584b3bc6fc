import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconArchive, IconArchiveOff } from '@tabler/icons-react';
import { Avatar } from '#components/avatar.tsx';
import { IconButton } from '#components/button.tsx';
import { PersonName } from '#components/person-name.tsx';
import { When } from '#components/when.tsx';
import type { RosterEntry } from '#domain/people/roster.ts';
import { archivePerson, bringBackPerson } from '#features/people/person-actions.ts';

/** One person: who they are, when one met them last and meets them next. */
export function RosterRow({ entry: { person, lastOn, nextOn } }: { readonly entry: RosterEntry }) {
  const isArchived = person.state === 'archived';
  const about = [person.role, person.team].filter(Boolean);
  return (
    <li data-row data-person={person.id} className="flex items-center gap-3 py-2 [contain-intrinsic-size:auto_3.75rem] [content-visibility:auto]">
      <Avatar person={person} />
      <div className="min-w-0 flex-1">
        <PersonName person={person} as="full" to={`/people/${person.id}`} className="font-medium" />
        {about.length > 0 && (
          <div className="truncate text-sm text-soft">
            {about.map((part, at) => (
              <span key={part}>
                {at > 0 && ' · '}
                <bdi>{part}</bdi>
              </span>
            ))}
          </div>
        )}
      </div>
      <div className="hidden w-[19rem] shrink-0 gap-4 text-sm text-soft @2xl:flex">
        <span className="w-[8.5rem] truncate">{lastOn ? <Trans>Met <When on={lastOn} /></Trans> : t`Not met yet`}</span>
        <span className="flex-1 truncate">{nextOn ? <Trans>Next <When on={nextOn} /></Trans> : t`Nothing planned`}</span>
      </div>
      {isArchived ? (
        <IconButton label={t`Bring ${person.name} back`} size="small" icon={<IconArchiveOff size="1.125rem" aria-hidden />} onPress={() => void bringBackPerson(person)} />
      ) : (
        <IconButton label={t`Archive ${person.name}`} size="small" icon={<IconArchive size="1.125rem" aria-hidden />} onPress={() => void archivePerson(person)} />
      )}
    </li>
  );
}
