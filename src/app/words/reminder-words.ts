import { InjectionToken } from '@angular/core';
import { reminderWords } from '#language/reminder-words';

/** Words of reminders. Apart from WORDS: they come with the plan's page. */
export type ReminderWords = typeof reminderWords;

/** The words of reminders, in the app's language. */
export const REMINDER_WORDS = new InjectionToken<ReminderWords>('ReminderWords', {
  factory: () => reminderWords,
});
