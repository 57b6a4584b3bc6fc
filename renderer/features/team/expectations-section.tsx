import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { ExpectationOverview } from '#domain/expectations/overview.ts';
import { explainReason } from '#domain/expectations/to-confirm.ts';
import { calledName } from '#domain/people/person.ts';
import { Avatar } from '#components/avatar.tsx';
import { Button } from '#components/button.tsx';
import { Explain } from '#components/explain.tsx';
import { FirstLines } from '#components/first-lines.tsx';
import { ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { Tag } from '#components/tag.tsx';
import { useShownToday } from '#components/today-context.ts';
import { When } from '#components/when.tsx';
import { saidAloud } from './settle-team.ts';

/** With whom it is agreed what each expects of the other, and when that was last said aloud. */
export function ExpectationsSection({ overview }: { readonly overview: readonly ExpectationOverview[] }) {
  const today = useShownToday();
  if (overview.length === 0) return null;
  const unspoken = overview.filter(({ ofThem, ofMe }) => ofThem + ofMe === 0).length;
  return (
    <Section title={t`What you expect of each other`} description={unspoken === 0 ? undefined : plural(unspoken, { one: 'With one person nothing is written down yet.', other: 'With # people nothing is written down yet.' })}>
      <FirstLines
        lines={overview.map(({ person, ofThem, ofMe, lastOn, waiting }) => (
          <ListRow
            key={person.id}
            before={<Avatar person={person} size="small" />}
            evidence={
              lastOn !== null && (
                <Trans>
                  Last said aloud <When on={lastOn} />
                </Trans>
              )
            }
            actions={
              waiting && (
                <Button size="small" aria-label={t`All of it was said aloud with ${calledName(person)} today`} onPress={() => void saidAloud(person)}>
                  <Trans>Said today</Trans>
                </Button>
              )
            }
          >
            <PersonName person={person} to={`/people/${person.id}/expectations`} className="font-medium" />{' '}
            {ofThem + ofMe === 0 ? (
              <Link to={`/people/${person.id}/expectations`} className="text-soft hover:text-ink">
                <Trans>nothing yet</Trans>
              </Link>
            ) : (
              <span className="tabular-nums">{t`${ofThem} of them, ${ofMe} of you`}</span>
            )}{' '}
            {waiting && (
              <>
                <Tag>{plural(waiting.count, { one: 'one to say again', other: '# to say again' })}</Tag>
                <Explain label={t`Why it is to be said again with ${calledName(person)}`}>{explainReason(waiting.reason, calledName(person), today)}</Explain>
              </>
            )}
          </ListRow>
        ))}
      />
    </Section>
  );
}
