import { ErrorHandler, Service, signal } from '@angular/core';

/** `missing-file`: a part of the app could not be fetched; loading again may help. `unexpected`: anything else. */
export type Trouble = 'missing-file' | 'unexpected';

/** How Chromium, Firefox and WebKit call a script that could not be fetched. */
const MISSING_FILE = /dynamically imported module|importing a module script failed/i;

/** Where every error ends that nobody expected. It is told in a sentence, and what runs goes on running. */
@Service()
export class AppErrorHandler extends ErrorHandler {
  private readonly current = signal<Trouble | null>(null);

  /** What went wrong last, until it is forgotten. */
  readonly trouble = this.current.asReadonly();

  override handleError(error: unknown): void {
    super.handleError(error);
    this.current.set(MISSING_FILE.test(String(error)) ? 'missing-file' : 'unexpected');
  }

  /** The person has moved on. */
  forget(): void {
    this.current.set(null);
  }
}
