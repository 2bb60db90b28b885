import { TestBed } from '@angular/core/testing';
import { NEW_ID } from './new-id';

describe('NEW_ID', () => {
  it('gives a different version 4 UUID each time', () => {
    const newId = TestBed.inject(NEW_ID);
    const ids = Array.from({ length: 200 }, newId);
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    expect(new Set(ids).size).toBe(ids.length);
  });
});
