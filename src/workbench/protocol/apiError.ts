/**
 * What Excel answers when a request cannot be met. `location` is "Type.member", filled in by the dispatcher
 * where missing.
 */
export class ApiError extends Error {
  readonly code: string;
  readonly location: string;
  readonly httpStatus: number;

  constructor(code: string, message: string, location = "", httpStatus = 400) {
    super(message);
    this.code = code;
    this.location = location;
    this.httpStatus = httpStatus;
  }

  at(location: string): ApiError {
    return this.location ? this : new ApiError(this.code, this.message, location, this.httpStatus);
  }
}

export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): ApiError {
  return new ApiError("InvalidArgument", message);
}

export function itemNotFound(): ApiError {
  return new ApiError("ItemNotFound", "The requested resource doesn't exist.", "", 404);
}

export function itemAlreadyExists(): ApiError {
  return new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

export function accessDenied(): ApiError {
  return new ApiError("AccessDenied", "You do not have the required permissions for the requested operation.", "", 403);
}

export function apiNotFound(member: string): ApiError {
  return new ApiError("ApiNotFound", `The workbench does not have ${member}.`, member, 404);
}

export function cellEditing(): ApiError {
  const message =
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting " +
    "another cell, and then try again.";
  return new ApiError("InvalidOperationInCellEditMode", message);
}

export function requestTooLarge(): ApiError {
  return new ApiError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.", "", 413);
}

export function responseTooLarge(): ApiError {
  return new ApiError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", "", 413);
}
