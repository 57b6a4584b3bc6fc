/** Why a start has nothing to show although there are backups. */
export type JournalLoss = { readonly kind: 'empty' } | { readonly kind: 'unreadable'; /** The system's word for it. */ readonly detail: string };
