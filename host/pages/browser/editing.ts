import { DisplayMode } from '@microsoft/sp-core-library';
import type { PageData } from '../pageData';
import type { Canvas } from './canvas';
import { EditTools } from './editTools';
import { button, element } from './element';

/**
 * Edit mode: *Edit page* opens it, *Republish* saves the page and ends it, *Discard changes* shows the saved page
 * again.
 *
 * @returns a function that ends it, for when the page is left.
 */
export function offerEditing(opener: HTMLElement, canvas: Canvas, data: PageData): () => void {
  const tools = new EditTools(canvas, data.toolbox);
  const news = element('p', { className: 'host-news', attributes: { role: 'status' } });
  const republish = button('Republish', () => save(), { 'data-primary': '' });
  const discard = button('Discard changes', () => window.location.reload());
  const commands = element('div', { className: 'host-commands', children: [republish, discard] });
  commands.hidden = true;
  opener.after(commands, news);
  opener.addEventListener('click', () => edit());
  // The server sends it disabled, since before the runtime has started it would do nothing.
  opener.removeAttribute('disabled');
  return () => {
    tools.dispose();
    document.body.classList.remove('host-editing');
  };

  async function edit(): Promise<void> {
    news.textContent = '';
    await canvas.setMode(DisplayMode.Edit);
    setEditing(true);
    tools.show();
    republish.focus();
  }

  async function save(): Promise<void> {
    if (!(await isSaved())) {
      news.textContent = 'Not saved. Your changes are still here: try again.';
      return;
    }
    tools.hide();
    await canvas.setMode(DisplayMode.Read);
    setEditing(false);
    news.textContent = 'Page saved.';
    opener.focus();
  }

  async function isSaved(): Promise<boolean> {
    try {
      const { ok } = await fetch(`/_host/pages?path=${encodeURIComponent(data.path)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(canvas.read()),
      });
      return ok;
    } catch {
      return false;
    }
  }

  function setEditing(isEditing: boolean): void {
    document.body.classList.toggle('host-editing', isEditing);
    opener.hidden = isEditing;
    commands.hidden = !isEditing;
  }
}
