import { Component, computed, inject, input, signal } from '@angular/core';
import { nextReminder } from '../../domain/calendar/put-reminder';
import { CLOCK } from '../../platform/clock/clock';
import { COPY_TEXT } from '../../platform/clipboard/clipboard';
import { FILES, HandOver } from '../../platform/files/files';
import { NEW_ID } from '../../platform/new-id/new-id';
import { TIME_ZONE } from '../../platform/time-zone/time-zone';
import { REMINDER_STORE } from '../../store/plan/reminder-store';
import { Field } from '../../ui/field/field';
import { LiveRegion } from '../../ui/live-region/live-region';
import { REMINDER_WORDS } from '../../words/reminder-words';

/** What became of the last tap. */
type Result = HandOver | 'failed' | 'copied' | 'not-copied';

/** Puts a reminder into the phone's calendar: weekdays and a time become a calendar file. */
@Component({
  selector: 'un-reminder-form',
  imports: [Field, LiveRegion],
  templateUrl: './reminder-form.html',
  styleUrl: './reminder-form.css',
})
export class ReminderForm {
  /** The plan as one sentence; empty while there is none. */
  readonly title = input.required<string>();

  private readonly clock = inject(CLOCK);
  private readonly files = inject(FILES);
  private readonly copyText = inject(COPY_TEXT);
  private readonly newId = inject(NEW_ID);
  private readonly zone = inject(TIME_ZONE);
  protected readonly words = inject(REMINDER_WORDS);

  private readonly put = inject(REMINDER_STORE);
  /** As it was put into the calendar last: a change begins with it. */
  private readonly before = this.put.value();
  protected readonly time = signal(this.before?.time ?? '');
  private readonly chosen = signal<readonly number[]>(this.before?.weekdays ?? []);
  protected readonly days = computed(() =>
    this.words.weekdays.map((name, day) => ({ name, day, isOn: this.chosen().includes(day) })),
  );
  private readonly tried = signal(false);
  protected readonly daysError = computed(() =>
    this.tried() && this.chosen().length === 0 ? this.words.noDay : '',
  );
  protected readonly timeError = computed(() =>
    this.tried() && this.time() === '' ? this.words.noTime : '',
  );
  private readonly result = signal<Result | null>(null);
  protected readonly told = computed(() => {
    const result = this.result();
    return result === null ? '' : this.words.results[result];
  });
  /** The entry in words, to be copied; empty without a weekday or a time. */
  protected readonly text = computed(() => {
    if (this.chosen().length === 0 || this.time() === '') return '';
    return this.words.text(this.chosen(), this.time(), this.name());
  });
  /** What the calendar has, as far as is known, in words; empty where nothing was put there, or it would be the same. */
  protected readonly inCalendar = computed(() => {
    const put = this.put.value();
    if (put === null) return '';
    const text = this.words.text(put.weekdays, put.time, put.title);
    return text === this.text() ? '' : text;
  });
  private readonly name = computed(() => this.title() || this.words.plainTitle);
  private made: { readonly of: string; readonly file: File } | null = null;

  protected turn(day: number, isOn: boolean): void {
    this.result.set(null);
    // There before the tap that shares: a phone forgets a tap within seconds.
    void fetchWriter().catch(() => undefined);
    this.chosen.update((days) =>
      [...days.filter((one) => one !== day), ...(isOn ? [day] : [])].sort(),
    );
  }

  protected setTime(time: string): void {
    this.result.set(null);
    this.time.set(time);
  }

  protected async putIn(): Promise<void> {
    this.tried.set(true);
    if (this.text() === '') return;
    this.result.set(null);
    try {
      const file = await this.file();
      this.result.set(file === null ? 'failed' : await this.files.handOver(file));
    } catch {
      // The writer could not be fetched.
      this.result.set('failed');
    }
  }

  protected async copy(): Promise<void> {
    this.tried.set(true);
    if (this.text() === '') return;
    this.result.set((await this.copyText(this.text())) ? 'copied' : 'not-copied');
  }

  /** Made once for one entry: a phone that wants another tap gets the same file. */
  private async file(): Promise<File | null> {
    const of = this.text();
    if (this.made?.of === of) return this.made.file;
    const { calendarFile } = await fetchWriter();
    const entry = { weekdays: this.chosen(), time: this.time(), title: this.name() };
    const reminder = nextReminder(this.put.value(), entry, this.newId);
    const text = calendarFile({
      reminder,
      description: this.words.description,
      zone: this.zone(),
      now: this.clock.iso(),
    });
    if (text === null) return null;
    this.put.change(() => reminder);
    const file = new File([text], 'unknot-reminder.ics', { type: 'text/calendar' });
    this.made = { of, file };
    return file;
  }
}

function fetchWriter(): Promise<typeof import('./calendar-file')> {
  return import('./calendar-file');
}
