import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

function openDialog(this: HTMLDialogElement): void {
  this.open = true;
}

function closeDialog(this: HTMLDialogElement): void {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
}

/** jsdom knows the dialog element but not its methods. */
HTMLDialogElement.prototype.showModal ??= openDialog;
HTMLDialogElement.prototype.close ??= closeDialog;

afterEach(cleanup);
