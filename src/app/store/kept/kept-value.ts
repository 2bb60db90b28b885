import { DestroyRef, DOCUMENT, inject, Signal, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { fromEvent } from 'rxjs';
import { ignoreErrors } from '../../platform/ignore-errors';

/** One value kept on this phone, the same in all windows. Never throws: what cannot be kept holds until the app is closed. */
export interface KeptValue<T> {
  readonly value: Signal<T>;
  /** False where the last change lives in memory alone. */
  readonly isKept: Signal<boolean>;
  /** Changes what is kept now, by this window or another. */
  change(change: (now: T) => T): void;
}

/** How a value lies in localStorage. */
export interface KeptForm<T> {
  /** Its key; one that begins with `unknot-` goes with "Erase everything". */
  readonly key: string;
  /** Never throws: what is missing or bad takes a default. */
  readonly parse: (text: string | null) => T;
}

/** What is used of `localStorage`. */
type KeptStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** A value in a storage. */
export class StoredValue<T> implements KeptValue<T> {
  private readonly current;
  private readonly kept = signal(true);
  readonly value: Signal<T>;
  readonly isKept = this.kept.asReadonly();

  /** @param storage null where the browser denies it, as in some private modes */
  constructor(
    private readonly form: KeptForm<T>,
    private readonly storage: KeptStorage | null,
  ) {
    this.current = signal(form.parse(null));
    this.value = this.current.asReadonly();
    this.read();
  }

  change(change: (now: T) => T): void {
    // What another window has changed may not have been heard of yet, as on a page that was frozen.
    if (this.kept()) this.read();
    const next = change(this.current());
    this.current.set(next);
    this.kept.set(ignoreErrors(() => this.keep(JSON.stringify(next))) ?? false);
  }

  /** Takes over what is kept now; where the phone does not give it, what is known stays. */
  read(): void {
    const text = ignoreErrors(() => this.storage?.getItem(this.form.key));
    if (text !== undefined) this.current.set(this.form.parse(text));
  }

  private keep(text: string): boolean {
    this.storage?.setItem(this.form.key, text);
    return this.storage !== null;
  }
}

/** A value in this phone's localStorage. For an injection context. */
export function keptValue<T>(form: KeptForm<T>): KeptValue<T> {
  const view = inject(DOCUMENT).defaultView;
  const value = new StoredValue(form, ignoreErrors(() => view?.localStorage) ?? null);
  if (view === null) return value;
  fromEvent<StorageEvent>(view, 'storage')
    .pipe(takeUntilDestroyed(inject(DestroyRef)))
    .subscribe(({ key }) => {
      // A null key is `clear()`.
      if (key === form.key || key === null) value.read();
    });
  // In the back-forward cache a page hears of nothing.
  fromEvent<PageTransitionEvent>(view, 'pageshow')
    .pipe(takeUntilDestroyed(inject(DestroyRef)))
    .subscribe(({ persisted }) => {
      if (persisted) value.read();
    });
  return value;
}

/** The members of a stored text; none where it is no object. Own ones only: a stored `__proto__` means nothing. */
export function keptMembers(text: string | null): Readonly<Record<string, unknown>> {
  const value = ignoreErrors(() => JSON.parse(text ?? '') as unknown);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return Object.assign(Object.create(null) as Record<string, unknown>, isObject ? value : {});
}
