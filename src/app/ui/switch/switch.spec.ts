import { ComponentFixture, TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { Switch } from './switch';

describe('Switch', () => {
  let fixture: ComponentFixture<Switch>;
  let host: HTMLElement;
  let button: HTMLButtonElement;

  beforeEach(() => {
    fixture = TestBed.createComponent(Switch);
    fixture.componentRef.setInput('label', 'Vibration');
    fixture.componentRef.setInput('on', false);
    fixture.detectChanges();
    host = fixture.nativeElement as HTMLElement;
    button = fixture.debugElement.query(By.css('button')).nativeElement as HTMLButtonElement;
  });

  function textOf(id: string | null): string | undefined {
    return host.querySelector(`#${id}`)?.textContent;
  }

  it('is a switch named by its label alone', () => {
    expect(button.getAttribute('role')).toBe('switch');
    expect(textOf(button.getAttribute('aria-labelledby'))).toBe('Vibration');
  });

  it('says in words whether it is on', () => {
    expect(button.textContent.trim()).toBe('Off');
    button.click();
    fixture.detectChanges();
    expect(button.textContent.trim()).toBe('On');
    expect(button.getAttribute('aria-checked')).toBe('true');
    expect(fixture.componentInstance.on()).toBeTrue();
  });

  it('stays in sight with its reason where it cannot be used', () => {
    fixture.componentRef.setInput('hint', 'A buzz at each step.');
    fixture.componentRef.setInput('reason', 'This phone cannot vibrate.');
    fixture.detectChanges();
    expect(textOf(button.getAttribute('aria-describedby'))).toBe('A buzz at each step.');

    fixture.componentRef.setInput('disabled', true);
    fixture.detectChanges();
    expect(textOf(button.getAttribute('aria-describedby'))).toBe('This phone cannot vibrate.');
    button.click();
    expect(fixture.componentInstance.on()).toBeFalse();
  });
});
