import type { ClientCapabilities, FeatureState, StaticFeature } from 'vscode-languageclient';
import { dismissCommand, forgetDismissalCommand } from './protocol';

/** Tells the server which commands this client has, so that code actions may run them. Other clients lack them. */
export class CommandCapability implements StaticFeature {
  fillClientCapabilities(capabilities: ClientCapabilities): void {
    const commands = [dismissCommand, forgetDismissalCommand];
    capabilities.experimental = { ...capabilities.experimental, gouji: { commands } };
  }

  initialize(): void {}

  getState(): FeatureState {
    return { kind: 'static' };
  }

  clear(): void {}
}
