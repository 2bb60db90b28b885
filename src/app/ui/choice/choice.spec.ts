import { ComponentFixture, TestBed } from '@angular/core/testing';
import { Choice } from './choice';

describe('Choice', () => {
  let fixture: ComponentFixture<Choice>;
  let host: HTMLElement;

  beforeEach(() => {
    fixture = TestBed.createComponent(Choice);
    fixture.componentRef.setInput('legend', 'Sides');
    fixture.componentRef.setInput('value', 'both');
    fixture.componentRef.setInput('options', [
      { value: 'both', label: 'Both sides' },
      { value: 'left', label: 'Left only' },
      { value: 'right', label: 'Right only', disabled: true },
    ]);
    fixture.detectChanges();
    host = fixture.nativeElement as HTMLElement;
  });

  function radios(): readonly HTMLInputElement[] {
    return [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  it('is a radio group named by its legend', () => {
    const group = host.querySelector('[role=radiogroup]');
    expect(group?.getAttribute('aria-labelledby')).toBe(host.querySelector('legend')?.id);
  });

  it('shows the option chosen and takes another', () => {
    expect(radios().map((radio) => radio.checked)).toEqual([true, false, false]);
    radios()[1]?.click();
    expect(fixture.componentInstance.value()).toBe('left');
  });

  it('keeps in sight what cannot be chosen', () => {
    radios()[2]?.click();
    expect(fixture.componentInstance.value()).toBe('both');
    expect(host.textContent).toContain('Right only');
  });
});
