import { signal } from '@angular/core';
import { KeptValue } from './kept-value';

/** A value that lives as long as the spec. */
export function fakeKept<T>(first: T, isKept = true): KeptValue<T> {
  const value = signal(first);
  return {
    value: value.asReadonly(),
    isKept: signal(isKept).asReadonly(),
    change: (change) => value.update(change),
  };
}
