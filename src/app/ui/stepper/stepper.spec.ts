import { ComponentFixture, TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { Stepper } from './stepper';

describe('Stepper', () => {
  let fixture: ComponentFixture<Stepper>;
  let field: HTMLInputElement;

  beforeEach(() => {
    fixture = TestBed.createComponent(Stepper);
    fixture.componentRef.setInput('label', 'Relax');
    fixture.componentRef.setInput('value', 30);
    fixture.componentRef.setInput('min', 10);
    fixture.componentRef.setInput('max', 60);
    fixture.componentRef.setInput('step', 5);
    fixture.componentRef.setInput('unit', 'seconds');
    fixture.detectChanges();
    field = fixture.debugElement.query(By.css('input')).nativeElement as HTMLInputElement;
  });

  function button(name: string): HTMLButtonElement {
    return fixture.debugElement.query(By.css(`button[aria-label="${name}"]`))
      .nativeElement as HTMLButtonElement;
  }

  function press(key: string): boolean {
    const event = new KeyboardEvent('keydown', { key, cancelable: true });
    field.dispatchEvent(event);
    fixture.detectChanges();
    return event.defaultPrevented;
  }

  function type(text: string, isDone: boolean): void {
    field.value = text;
    field.dispatchEvent(new Event('input'));
    if (isDone) field.dispatchEvent(new Event('change'));
    fixture.detectChanges();
  }

  it('is a spin button with a name, limits and a value in words', () => {
    expect(field.labels?.[0]?.textContent).toBe('Relax');
    expect(field.getAttribute('role')).toBe('spinbutton');
    expect(field.getAttribute('aria-valuemin')).toBe('10');
    expect(field.getAttribute('aria-valuemax')).toBe('60');
    expect(field.getAttribute('aria-valuenow')).toBe('30');
    expect(field.getAttribute('aria-valuetext')).toBe('30 seconds');
  });

  for (const [key, value] of [
    ['ArrowUp', 35],
    ['ArrowDown', 25],
    ['PageUp', 55],
    ['PageDown', 10],
    ['Home', 10],
    ['End', 60],
  ] as const) {
    it(`goes to ${value} on ${key}`, () => {
      expect(press(key)).toBeTrue();
      expect(fixture.componentInstance.value()).toBe(value);
      expect(field.value).toBe(String(value));
    });
  }

  it('leaves other keys to the browser', () => {
    expect(press('Tab')).toBeFalse();
  });

  it('has round buttons that say what they change', () => {
    button('More: Relax').click();
    expect(fixture.componentInstance.value()).toBe(35);
    button('Fewer: Relax').click();
    expect(fixture.componentInstance.value()).toBe(30);
  });

  it('stops at its limits and says so', () => {
    press('End');
    expect(button('More: Relax').getAttribute('aria-disabled')).toBe('true');
    button('More: Relax').click();
    expect(fixture.componentInstance.value()).toBe(60);
  });

  it('takes a typed number at once', () => {
    type('45', false);
    expect(fixture.componentInstance.value()).toBe(45);
  });

  it('waits for the end of a number before it holds it to the limits', () => {
    type('4', false);
    expect(fixture.componentInstance.value()).toBe(30);
    type('400', true);
    expect(fixture.componentInstance.value()).toBe(60);
    expect(field.value).toBe('60');
  });

  it('leaves a number that is being typed, though another value is taken for its beginning', () => {
    fixture.componentRef.setInput('min', 0);
    type('4', false);
    fixture.componentRef.setInput('value', 10);
    fixture.detectChanges();
    expect(field.value).toBe('4');
    type('45', true);
    expect(fixture.componentInstance.value()).toBe(45);
    expect(field.value).toBe('45');
  });

  it('goes back to its value when nothing was typed', () => {
    type('', true);
    expect(fixture.componentInstance.value()).toBe(30);
    expect(field.value).toBe('30');
  });

  it('is described by its note where it has one', () => {
    expect(field.getAttribute('aria-describedby')).toBeNull();
    fixture.componentRef.setInput('note', 'A knot is a small place.');
    fixture.detectChanges();
    const note = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toBe('A knot is a small place.');
  });
});
