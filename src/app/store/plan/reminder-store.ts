import { InjectionToken } from '@angular/core';
import { PutReminder, putReminderOf } from '../../domain/calendar/put-reminder';
import { ignoreErrors } from '../../platform/ignore-errors';
import { KeptValue, keptValue } from '../kept/kept-value';

/** The reminder as it was put into a calendar last, kept on this phone; null while there is none (docs/adr/053-a-reminder-is-a-calendar-file.md). */
export const REMINDER_STORE = new InjectionToken<KeptValue<PutReminder | null>>('ReminderStore', {
  factory: () => keptValue({ key: 'unknot-reminder', parse: parseReminder }),
});

/** Never throws: what is no reminder is none. */
export function parseReminder(text: string | null): PutReminder | null {
  return putReminderOf(ignoreErrors(() => JSON.parse(text ?? 'null') as unknown));
}
