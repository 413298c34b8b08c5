import * as React from 'react';

type DropHandlers = Pick<React.DOMAttributes<HTMLElement>, 'onDragEnter' | 'onDragOver' | 'onDragLeave' | 'onDrop'>;

/** Whether files are dragged. Dragged text is left to the field that it is dropped on. */
function hasFiles({ dataTransfer }: Pick<DragEvent, 'dataTransfer'>): boolean {
  return Array.from(dataTransfer?.types ?? []).includes('Files');
}

/** Outside the element a file is refused: the browser would open it in place of the page. */
function refuseFile(event: DragEvent): void {
  // The element takes what is over it.
  if (!hasFiles(event) || event.defaultPrevented) return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
}

/**
 * Takes files that are dropped anywhere on an element. While it is shown, the browser opens no file in place of the
 * page, wherever it is dropped.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): {
  readonly isOver: boolean;
  readonly handlers: DropHandlers;
} {
  const [isOver, setOver] = React.useState(false);
  React.useEffect(() => {
    document.addEventListener('dragover', refuseFile);
    document.addEventListener('drop', refuseFile);
    return () => {
      document.removeEventListener('dragover', refuseFile);
      document.removeEventListener('drop', refuseFile);
    };
  }, []);
  const over = (event: React.DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  return {
    isOver,
    handlers: {
      onDragEnter: over,
      onDragOver: over,
      onDragLeave(event) {
        // Moving over a child of the element is not leaving it.
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      },
      onDrop(event) {
        setOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        onFiles(Array.from(event.dataTransfer.files));
      },
    },
  };
}
