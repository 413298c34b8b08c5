import * as React from 'react';

type DropHandlers = Pick<React.DOMAttributes<HTMLElement>, 'onDragEnter' | 'onDragOver' | 'onDragLeave' | 'onDrop'>;

/** Whether files are dragged. Dragged text is left to the field that it is dropped on. */
function hasFiles({ dataTransfer }: React.DragEvent): boolean {
  return Array.from(dataTransfer.types).includes('Files');
}

/**
 * Takes files that are dropped anywhere on an element. The browser does not open them in place of the page.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): {
  readonly isOver: boolean;
  readonly handlers: DropHandlers;
} {
  const [isOver, setOver] = React.useState(false);
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
