import { ComponentFixture, TestBed } from '@angular/core/testing';
import { RatingPad } from './rating-pad';

describe('RatingPad', () => {
  let fixture: ComponentFixture<RatingPad>;
  let host: HTMLElement;

  beforeEach(() => {
    fixture = TestBed.createComponent(RatingPad);
    fixture.componentRef.setInput('legend', 'Pain now');
    fixture.componentRef.setInput('legendHidden', true);
    fixture.componentRef.setInput('lowLabel', 'No pain');
    fixture.componentRef.setInput('highLabel', 'Worst pain you can imagine');
    fixture.detectChanges();
    host = fixture.nativeElement as HTMLElement;
  });

  function nameOf(radio: HTMLInputElement | undefined): string {
    return radio?.closest('label')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  it('is a radio group named by its legend, also while that is hidden', () => {
    const group = host.querySelector('[role=radiogroup]');
    const legend = host.querySelector('legend');
    expect(group?.getAttribute('aria-labelledby')).toBe(legend?.id);
    expect(legend?.textContent).toBe('Pain now');
  });

  it('has a native radio a number, whose name begins with it', () => {
    const radios = [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map((radio) => Number.parseInt(nameOf(radio)))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(nameOf(radios.at(0))).toBe('0 No pain');
    expect(nameOf(radios.at(-1))).toBe('10 Worst pain you can imagine');
    expect(new Set(radios.map((radio) => radio.name)).size).toBe(1);
  });

  it('is unrated until a key is pressed', () => {
    expect(host.querySelector('input:checked')).toBeNull();
    host.querySelectorAll<HTMLInputElement>('input')[6]?.click();
    expect(fixture.componentInstance.value()).toBe(6);
  });

  it('shows the rating it is given', () => {
    fixture.componentRef.setInput('value', 0);
    fixture.detectChanges();
    expect(nameOf(host.querySelector<HTMLInputElement>('input:checked') ?? undefined)).toBe(
      '0 No pain',
    );
  });
});
