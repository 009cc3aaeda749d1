import { Component, type ErrorInfo, type ReactNode } from 'react';

type BoundaryProps = {
  /** What stands there instead, given a way to try again. */
  fallback: (error: unknown, retry: () => void) => ReactNode;
  /** When this changes, the children get a new chance: a boundary must not outlive the page that failed. */
  resetKey?: string;
  /** Once the failure is on show: what failed can be made ready for another try. */
  onCaught?: () => void;
  children: ReactNode;
};

/** Keeps a failure in its part of the page: root, route, text and lists each stand in one. */
export class Boundary extends Component<BoundaryProps, { error: unknown; failed: boolean }> {
  override state = { error: undefined as unknown, failed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error('Part of the page could not be shown.', error, info.componentStack);
    this.props.onCaught?.();
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.retry();
  }

  readonly retry = (): void => this.setState({ error: undefined, failed: false });

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(this.state.error, this.retry) : this.props.children;
  }
}
