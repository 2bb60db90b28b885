import { ComponentFixture, TestBed } from '@angular/core/testing';
import { Field } from './field';

describe('Field', () => {
  let fixture: ComponentFixture<Field>;
  let line: HTMLInputElement;

  beforeEach(async () => {
    fixture = TestBed.createComponent(Field);
    fixture.componentRef.setInput('label', 'Day');
    fixture.componentRef.setInput('type', 'date');
    fixture.componentRef.setInput('value', '2026-11-23');
    await fixture.whenStable();
    const found = (fixture.nativeElement as HTMLElement).querySelector('input');
    if (found === null) throw new Error('There is no line to fill in');
    line = found;
  });

  it('is named by its label and shows its value', () => {
    expect([...(line.labels ?? [])].map((label) => label.textContent)).toEqual(['Day']);
    expect(line.value).toBe('2026-11-23');
  });

  it('takes what is typed, and what the page sets', async () => {
    line.value = '2026-11-24';
    line.dispatchEvent(new Event('input'));
    expect(fixture.componentInstance.value()).toBe('2026-11-24');
    fixture.componentRef.setInput('value', '2026-11-20');
    await fixture.whenStable();
    expect(line.value).toBe('2026-11-20');
  });

  it('leaves alone what is half typed', async () => {
    // As a browser has it while a part of the day is still missing.
    const written = jasmine.createSpy('written');
    Object.defineProperty(line, 'value', { get: () => '', set: written });
    line.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(fixture.componentInstance.value()).toBe('');
    expect(written).not.toHaveBeenCalled();
  });

  it('tells what is wrong with it', async () => {
    expect(line.hasAttribute('aria-invalid')).toBeFalse();
    fixture.componentRef.setInput('error', 'Enter the day.');
    await fixture.whenStable();
    expect(line.getAttribute('aria-invalid')).toBe('true');
    const host = fixture.nativeElement as HTMLElement;
    const told = host.querySelector(`#${line.getAttribute('aria-describedby') ?? ''}`);
    expect(told?.textContent).toBe('Enter the day.');
  });
});
