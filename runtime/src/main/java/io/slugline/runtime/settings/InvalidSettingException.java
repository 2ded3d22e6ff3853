package io.slugline.runtime.settings;

/** A setting that cannot be used: says which, its value and what is allowed. The process ends with exit code 2. */
public final class InvalidSettingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public InvalidSettingException(String complaint) {
        super(complaint);
    }
}
