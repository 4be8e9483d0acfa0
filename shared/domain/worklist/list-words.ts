/** The kinds of lines that somebody may want to see. */
export const shows = ['attention', 'all', 'mine', 'drafts', 'overdue', 'new'] as const;
export type Show = (typeof shows)[number];

/** The columns, in order; each can be sorted by. */
export const columns = ['patient', 'by', 'coach', 'step', 'days', 'contact', 'news'] as const;
export type Column = (typeof columns)[number];

/**
 * What somebody of the practice has to do something about; the most pressing one where there are several. `unread`: a
 * message may have come that could not be read.
 */
export type Attention = 'late' | 'message' | 'ready' | 'unread' | 'none';

/** A referral that was sent, a draft, or a draft that is ready to be sent. */
export type RowKind = 'sent' | 'draft' | 'ready';
