import type { JobEnvironment } from './job-environment.ts';
import type { RunIdentity } from './machine-environment.ts';
import type { Conclusion } from './run-options.ts';

const deploymentStates: Readonly<Record<Conclusion, string>> = {
  success: 'success',
  failure: 'failure',
  cancelled: 'error',
  skipped: 'inactive',
};

/** GitHub itself records a deployment for a job with an environment. */
export function openDeployment(run: RunIdentity, environment: JobEnvironment | undefined) {
  const { github, repository } = run.options;
  if (github === undefined || environment === undefined || !environment.deployment)
    return { close: () => {} };
  const { ref, sha } = run.trigger;
  const logUrl = `https://github.com/${repository}/actions/runs/${run.runId}`;
  const id = github.createDeployment({ environment: environment.name, ref, sha });
  github.addDeploymentStatus(id, { state: 'in_progress', environmentUrl: '', logUrl });
  return {
    close: (conclusion: Conclusion, environmentUrl: string) =>
      github.addDeploymentStatus(id, { state: deploymentStates[conclusion], environmentUrl, logUrl }),
  };
}
