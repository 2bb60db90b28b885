import { signal } from '@angular/core';
import { Feedback, feedbackOf, FeedbackWrite, withoutWritten } from '../../domain/log/feedback';
import { SessionRecord } from '../../domain/log/record';

/** What a person adds to a session that is over, until all of it is in the log. */
export class SessionFeedback {
  private pending: Feedback = {};
  /** As the record was last seen. */
  private known: Feedback;
  private readonly other = signal<SessionRecord | null>(null);

  /** The record as it was changed elsewhere, where that would be overwritten; nothing is written until it is answered. */
  readonly conflict = this.other.asReadonly();

  /** @param record the session's last one, as it was at the end */
  constructor(private readonly record: SessionRecord) {
    this.known = feedbackOf(record);
  }

  add(feedback: Feedback): void {
    this.pending = { ...this.pending, ...feedback };
  }

  /** What is to be written now; null for nothing. */
  due(): FeedbackWrite | null {
    return this.other() === null ? this.unwritten() : null;
  }

  /** What is not in the log yet, an unanswered conflict or not; null for nothing. */
  unwritten(): FeedbackWrite | null {
    const { pending: change, known } = this;
    return Object.keys(change).length === 0 ? null : { id: this.record.id, change, known };
  }

  /** Takes note of how a write went. A record that is gone takes nothing more. */
  written({ change }: FeedbackWrite, result: 'saved' | 'gone' | SessionRecord): void {
    if (typeof result === 'object') {
      this.other.set(result);
      return;
    }
    this.known = { ...this.known, ...change };
    this.pending = withoutWritten(this.pending, change);
  }

  /** Answers a conflict: what was given here goes over what was changed elsewhere, or is given up for it. */
  answer(whose: 'mine' | 'theirs'): void {
    const record = this.other();
    if (record === null) return;
    this.known = feedbackOf(record);
    if (whose === 'theirs') this.pending = {};
    this.other.set(null);
  }
}
