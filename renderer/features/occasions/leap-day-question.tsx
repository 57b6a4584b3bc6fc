import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { isolated } from '#domain/isolated.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { answerLeapDay } from './settle-occasion.ts';

/** Somebody born on 29 February chooses themselves where it goes in other years; until they were asked it is the 28th. */
export function LeapDayQuestion({ person }: { readonly person: Person }) {
  return (
    <div className="mb-6">
      <Banner
        actions={
          <>
            <Button size="small" onPress={() => void answerLeapDay(person, '02-28')}>
              <Trans>28 February</Trans>
            </Button>
            <Button size="small" onPress={() => void answerLeapDay(person, '03-01')}>
              <Trans>1 March</Trans>
            </Button>
          </>
        }
      >
        {t`${isolated(calledName(person))} was born on 29 February. Ask which day they keep in other years; until then it is the 28th.`}
      </Banner>
    </div>
  );
}
