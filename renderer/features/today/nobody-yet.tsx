import { ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';

/** The first page a new manager sees: what Heed is for, and the way to the first brief. */
export function NobodyYet() {
  return (
    <EmptyState
      title="The people who work for you are your internal customers."
      actions={
        <>
          <ButtonLink to="/welcome" kind="primary">
            Begin
          </ButtonLink>
          <ButtonLink to="/people/import">Import a list of people</ButtonLink>
        </>
      }
    >
      <p>Heed helps you listen to them, keep what you promise, and tell them what came of it. Add the people you look after, and this page tells you each day what you owe them.</p>
      <p className="mt-2">It takes two minutes. Everything stays on this computer.</p>
    </EmptyState>
  );
}
