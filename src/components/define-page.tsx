import { useQueryClient } from '@tanstack/react-query';
import { Component, type ComponentType, type ReactNode } from 'react';
import { tellFault } from '../platform/faults/tell-fault';
import { PageFault } from './page-fault';

interface BoundaryProps {
  children: ReactNode;
  /** Before the page is drawn again. */
  onRetry: () => void;
}

/** Catches what is thrown while a page is drawn, tells of it, and shows words and a way on instead. */
class PageBoundary extends Component<BoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown) {
    tellFault('draw', error);
  }

  private readonly retry = () => {
    this.props.onRetry();
    this.setState({ isBroken: false });
  };

  override render() {
    return this.state.isBroken ? <PageFault onRetry={this.retry} /> : this.props.children;
  }
}

/**
 * Makes the default export of a page: however the page breaks, the person sees words and a way on, not a white page.
 * A retry asks the cloud anew for what only this page shows: an answer that cannot be drawn would break it again.
 */
export function definePage(Page: ComponentType): ComponentType {
  return function GuardedPage() {
    const client = useQueryClient();
    const forget = () => {
      client.removeQueries({ type: 'inactive' });
      void client.refetchQueries({ type: 'active' });
    };
    return (
      <PageBoundary onRetry={forget}>
        <Page />
      </PageBoundary>
    );
  };
}
