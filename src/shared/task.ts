/** Calls a function in a task of its own. Not by a timer: browsers delay those of a tab in the background. */
export function inOwnTask(callback: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    callback();
  };
  port2.postMessage(0);
}
